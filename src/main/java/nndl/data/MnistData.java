package nndl.data;

/**
 * MNIST split as the book splits it.
 *
 * @param training the first 50,000 of the 60,000 training pictures
 * @param validation the last 10,000 of them, on which hyper-parameters are chosen
 * @param test the 10,000 test pictures
 */
public record MnistData(Digits training, Digits validation, Digits test) {}
