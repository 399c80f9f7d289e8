/** The lab <em>Training</em>: all of the book's runs on MNIST, to be run, changed and watched. */
package nndl.labs.training;
