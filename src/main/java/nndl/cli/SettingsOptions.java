package nndl.cli;

import java.util.EnumMap;
import java.util.Map;
import nndl.training.RunSettings;
import nndl.training.Setting;
import nndl.training.SettingsText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/** The settings of a run as options, one for each {@link Setting}. */
final class SettingsOptions {
    private final Map<Setting, String> given = new EnumMap<>(Setting.class);

    void addTo(CommandSpec command) {
        for (Setting setting : Setting.values()) {
            command.addOption(OptionSpec.builder("--" + setting.key())
                    .type(String.class)
                    .paramLabel("VALUE")
                    .description(setting.description() + " (" + setting.byDefault() + ").")
                    .setter(new CommandSetter(setting))
                    .build());
        }
    }

    boolean isGiven(Setting setting) {
        return given.containsKey(setting);
    }

    void put(Setting setting, String value) {
        given.put(setting, value);
    }

    RunSettings settings() throws UsageException {
        try {
            return SettingsText.of(given);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** Keeps what was typed; picocli asks a setter for the value it replaces. */
    private final class CommandSetter implements ISetter {
        private final Setting setting;

        CommandSetter(Setting setting) {
            this.setting = setting;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T set(T value) {
            return (T) (value == null ? given.remove(setting) : given.put(setting, (String) value));
        }
    }
}
