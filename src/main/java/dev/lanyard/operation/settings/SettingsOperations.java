package dev.lanyard.operation.settings;

import dev.lanyard.model.LanyardException;
import dev.lanyard.model.NearestNames;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Entry;
import dev.lanyard.operation.Rows;
import dev.lanyard.operation.Workplace.Setting;
import dev.lanyard.operation.words.Shown;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The operations of the noun {@code settings}. */
public final class SettingsOperations {

    private SettingsOperations() {}

    /** Returns the noun's part of the catalogue. */
    public static List<Entry<?, ?>> entries() {
        return List.of(
                Entry.entry(ShowSettings.class, () -> SettingsOperations::show),
                Entry.entry(SetSetting.class, () -> SettingsOperations::set));
    }

    private static Rows<SettingRow> show(ShowSettings request, Context context) {
        Map<String, Setting> settings = context.workplace().settings();
        List<SettingRow> rows = settings.entrySet().stream()
                .filter(entry -> request.key().map(entry.getKey()::equals).orElse(true))
                .map(entry -> new SettingRow(
                        entry.getKey(),
                        entry.getValue().value(),
                        entry.getValue().origin()))
                .toList();
        if (rows.isEmpty()) {
            throw noSuchKey(request.key().orElse(""), settings.keySet());
        }
        return new Rows<>("Settings", SettingRow.class, rows);
    }

    private static LanyardException noSuchKey(String key, Collection<String> keys) {
        String guess = NearestNames.first(key, keys)
                .map(known -> "Did you mean " + known + "? ")
                .orElse("");
        return LanyardException.usage(
                "There is no setting " + Shown.quoted(key) + ".",
                guess + "The settings are " + String.join(", ", keys) + ".");
    }

    private static Changed set(SetSetting request, Context context) {
        context.workplace().set(request.key(), request.value());
        return Changed.one("set", request.key(), request.value());
    }
}
