package nndl.ui;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * A state of a lab that tells what the lab is about, for pictures.
 *
 * @param name lower case, part of the picture's file name
 * @param tell puts the lab into the state, on the FX thread; done when it is on screen
 */
public record Told(String name, Supplier<CompletableFuture<Void>> tell) {}
