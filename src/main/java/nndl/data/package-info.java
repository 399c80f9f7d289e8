/**
 * What a network learns from, reads and is kept in: digits, IDX files, MNIST, network files, pictures, drawn strokes.
 *
 * <p>May import {@code nndl.nn}, the JDK and Jackson; knows no window. Read {@link nndl.data.Digit} first, then {@link
 * nndl.data.IdxFile} and {@link nndl.data.NetworkFile}; for drawn digits {@link nndl.data.Rasterizer} and {@link
 * nndl.data.Preparation}. Every failure to read or write is a {@link
 * nndl.data.DataException}, whose message is one sentence for people.
 */
package nndl.data;
