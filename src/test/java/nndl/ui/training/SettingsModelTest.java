package nndl.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import nndl.training.Expansion;
import nndl.training.Experiments;
import nndl.training.RunLine;
import nndl.training.RunSettings;
import nndl.training.Schedule;
import nndl.training.SettingsText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsModelTest {
    private final SettingsModel model = new SettingsModel(Experiments.all().get(0));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--network 784,20,10 --expand distort --schedule decay-to-0.1",
                "--expand distort:shift=2.25,rotation=3.1,scale=0.9,shear=0,elastic=700,thickness=1,handwriting=0.17",
                "--schedule decay-to-1e-9 --momentum 0.999 --dropout 0.95",
                "--schedule halve-1500 --l1 0.001 --expand none --measure validation"
            })
    void take_aLine_givesItsSettings(String line) {
        RunSettings settings = SettingsText.parse(line);
        model.take(new RunLine(settings, Optional.empty()));
        assertEquals(settings.data().expansion(), model.settings.get().data().expansion());
        assertEquals(settings.learning(), model.settings.get().learning());
    }

    @Test
    void aRuleThatHalves_standsInPlaceOfTheDecay_untilItIsGone() {
        model.decay.exactly(0.1);
        model.rule.set(SettingsModel.Rule.HALVE);
        model.patience.exactly(7);
        assertEquals(new Schedule.Halving(7), model.settings.get().learning().schedule());
        model.rule.set(SettingsModel.Rule.STOP);
        assertEquals(new Schedule.Decay(0.1), model.settings.get().learning().schedule());
    }

    @Test
    void choose_anExperiment_takesDecayAndExpansionAway() {
        model.decay.exactly(0.1);
        model.expansion.kind.set(ExpansionModel.Kind.DISTORT);
        assertEquals(Expansion.Distort.USUAL, model.settings.get().data().expansion());
        model.choose("l2-longer");
        assertEquals(Expansion.NONE, model.settings.get().data().expansion());
        assertEquals(Schedule.CONSTANT, model.settings.get().learning().schedule());
    }
}
