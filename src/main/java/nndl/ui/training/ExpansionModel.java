package nndl.ui.training;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nndl.data.Distortion;
import nndl.training.Expansion;
import nndl.ui.Parameter;

/** How the training pictures are multiplied, as a person changes it. Needs no window. */
final class ExpansionModel {
    /** Whether they are. */
    enum Kind {
        NONE,
        DISTORT
    }

    final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.NONE);

    private final Parameter shift = Parameter.linear(0, 4, 0.5, 0).widening(0, 28);
    private final Parameter rotation = Parameter.linear(0, 0.6, 0.01, 0).widening(0, 3.2);
    private final Parameter scale = Parameter.linear(0, 0.5, 0.01, 0).widening(0, 0.9);
    private final Parameter shear = Parameter.linear(0, 0.5, 0.01, 0).widening(0, 2);
    private final Parameter elastic = Parameter.linear(0, 60, 1, 0).widening(0, 1000);
    private final Parameter thickness = Parameter.linear(0, 1, 0.05, 0);
    private final Parameter handwriting = Parameter.linear(0, 1, 0.01, 0);

    /** Follows every change. */
    final ObjectBinding<Expansion> expansion = Bindings.createObjectBinding(this::make, dependencies());

    /** None, and beside it the usual distortion. */
    ExpansionModel() {
        show(Expansion.NONE);
    }

    private Observable[] dependencies() {
        Map<String, Parameter> all = parameters();
        Observable[] dependencies = new Observable[all.size() + 1];
        int i = 0;
        for (Parameter parameter : all.values()) {
            dependencies[i++] = parameter.valueProperty();
        }
        dependencies[i] = kind;
        return dependencies;
    }

    /** What is there to be changed of a distortion, by its name in the program, in the order of a form. */
    Map<String, Parameter> parameters() {
        Map<String, Parameter> all = new LinkedHashMap<>();
        all.put("shift", shift);
        all.put("rotation", rotation);
        all.put("scale", scale);
        all.put("shear", shear);
        all.put("elastic", elastic);
        all.put("thickness", thickness);
        all.put("handwriting", handwriting);
        return all;
    }

    /** Takes an expansion over; reset buttons go back to it. */
    void show(Expansion shown) {
        boolean distorts = shown instanceof Expansion.Distort;
        Expansion.Distort distort = distorts ? (Expansion.Distort) shown : Expansion.Distort.USUAL;
        shift.begin(distort.strengths().shift());
        rotation.begin(distort.strengths().rotation());
        scale.begin(distort.strengths().scale());
        shear.begin(distort.strengths().shear());
        elastic.begin(distort.strengths().elastic());
        thickness.begin(distort.strengths().thickness());
        handwriting.begin(distort.handwriting());
        kind.set(distorts ? Kind.DISTORT : Kind.NONE);
    }

    private Expansion make() {
        if (kind.get() == Kind.NONE) {
            return Expansion.NONE;
        }
        Distortion.Strengths strengths = new Distortion.Strengths(
                shift.get(), rotation.get(), scale.get(), shear.get(), elastic.get(), thickness.get());
        return new Expansion.Distort(strengths, handwriting.get());
    }
}
