/**
 * What a network learns from and is kept in: digits, IDX files, MNIST, network files.
 *
 * <p>May import {@code nndl.nn}, the JDK and Jackson; knows no window. Read {@link nndl.data.Digit} first, then {@link
 * nndl.data.IdxFile} and {@link nndl.data.NetworkFile}. Every failure to read or write is a {@link
 * nndl.data.DataException}, whose message is one sentence for people.
 */
package nndl.data;
