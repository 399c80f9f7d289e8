/**
 * The pages of the book panel: prose, typeset equations, exercises that know right from wrong.
 *
 * <p>A lab composes its page of a {@link nndl.ui.book.BookPage}; read that first. Formulas are TeX, laid out by
 * JLaTeXMath on a thread of their own and drawn by JavaFX. May import JavaFX, {@code nndl.ui} and JLaTeXMath.
 */
package nndl.ui.book;
