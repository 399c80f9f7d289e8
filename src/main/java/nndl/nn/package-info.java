/**
 * The network and its mathematics, as the book writes them: layers 1 to L, w^l_jk, b^l_j, z, a and δ.
 *
 * <p>Imports the JDK only. Chance comes in as a supplier of numbers. Read {@link nndl.nn.Network} first, then
 * {@link nndl.nn.Objective}. How the weights lie in memory, and why, is told in {@code InputLayer} alone.
 */
package nndl.nn;
