package nndl.labs.slowdown;

import nndl.nn.Activation;
import nndl.nn.Gradient;
import nndl.nn.MiniBatch;
import nndl.nn.Network;
import nndl.nn.Pass;
import nndl.nn.Regularization;
import nndl.nn.Step;

/**
 * The course of one neuron: its numbers by epoch, index 0 being the start.
 *
 * <p>Arrays have epochs + 1 numbers and never change.
 *
 * @param setup what made it
 * @param w weight
 * @param b bias
 * @param z weighted input
 * @param a output
 * @param cost C
 * @param dw ∂C/∂w
 * @param db ∂C/∂b
 * @param sigmaPrime σ′(z)
 */
record NeuronRun(
        NeuronSetup setup,
        double[] w,
        double[] b,
        double[] z,
        double[] a,
        double[] cost,
        double[] dw,
        double[] db,
        double[] sigmaPrime) {

    private NeuronRun(NeuronSetup setup, int length) {
        this(
                setup,
                new double[length],
                new double[length],
                new double[length],
                new double[length],
                new double[length],
                new double[length],
                new double[length],
                new double[length]);
    }

    /** Lets a neuron learn. */
    static NeuronRun of(NeuronSetup setup) {
        NeuronRun run = new NeuronRun(setup, setup.epochs() + 1);
        Network neuron = setup.neuron();
        var example = setup.example();
        var batch = new MiniBatch(neuron);
        var step = new Step(setup.eta(), 0, Regularization.NONE, 1);
        for (int epoch = 0; epoch <= setup.epochs(); epoch++) {
            batch.clear();
            run.note(epoch, neuron, neuron.backprop(example, batch.next()));
            if (setup.rule() == Rule.GRADIENT) {
                neuron.descend(batch, step);
            } else {
                PageRule.descend(neuron, setup.x(), PageRule.rate(run.a[epoch], setup.y()), setup.eta());
            }
        }
        return run;
    }

    private void note(int epoch, Network neuron, Pass pass) {
        Gradient gradient = Gradient.of(pass);
        w[epoch] = neuron.layer(2).w(0, 0);
        b[epoch] = neuron.layer(2).b(0);
        z[epoch] = pass.z(2)[0];
        a[epoch] = pass.output()[0];
        cost[epoch] = neuron.cost(pass);
        dw[epoch] = gradient.w(2, 0, 0);
        db[epoch] = gradient.b(2, 0);
        sigmaPrime[epoch] = Activation.SIGMOID.prime(z[epoch]);
    }

    /** The last epoch. */
    int epochs() {
        return setup.epochs();
    }

    /** The neuron after so many epochs. */
    Moment at(int epoch) {
        return new Moment(w[epoch], b[epoch], z[epoch], a[epoch], cost[epoch], dw[epoch], db[epoch], sigmaPrime[epoch]);
    }

    /** How far the output is from the desired one. */
    double error(int epoch) {
        return Math.abs(a[epoch] - setup.y());
    }

    /** The largest |∂C/∂w| on the way. */
    double steepest() {
        double steepest = 0;
        for (double gradient : dw) {
            steepest = Math.max(steepest, Math.abs(gradient));
        }
        return steepest;
    }

    /** Claimed ∂C/∂w beside what small changes of w do to the cost. */
    GradientCheck check(int epoch) {
        double claimed = setup.rule() == Rule.GRADIENT ? dw[epoch] : PageRule.rate(a[epoch], setup.y()) * setup.x();
        return GradientCheck.of(setup.from(w[epoch], b[epoch]), claimed);
    }
}
