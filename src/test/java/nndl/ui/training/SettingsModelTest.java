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

class SettingsModelTest {
    private final SettingsModel model = new SettingsModel(Experiments.all().get(0));

    @Test
    void show_whatHasNoField_isKept() {
        RunSettings shown = SettingsText.parse("--network 784,20,10 --expand distort --schedule decay-to-0.1");
        model.take(new RunLine(shown, Optional.empty()));
        assertEquals(shown.data().expansion(), model.settings.get().data().expansion());
        assertEquals(new Schedule.Decay(0.1), model.settings.get().learning().schedule());
        model.rule.set(SettingsModel.Rule.HALVE);
        model.patience.exactly(7);
        assertEquals(new Schedule.Halving(7), model.settings.get().learning().schedule());
        model.choose("l2-longer");
        assertEquals(Expansion.NONE, model.settings.get().data().expansion());
        assertEquals(Schedule.CONSTANT, model.settings.get().learning().schedule());
    }
}
