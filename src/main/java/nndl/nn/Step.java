package nndl.nn;

/**
 * The numbers of one step of gradient descent.
 *
 * @param eta learning rate η
 * @param mu momentum μ, 0 for none
 * @param regularization what pulls the weights towards 0
 * @param n size of the training set
 */
public record Step(double eta, double mu, Regularization regularization, int n) {
    double etaOverM(MiniBatch batch) {
        return eta / batch.size();
    }

    double shrink() {
        return regularization.shrink(eta, n);
    }

    double pull() {
        return regularization.pull(eta, n);
    }
}
