package dev.lanyard.app.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.lanyard.app.host.Reason;
import dev.lanyard.model.NearestNames;
import dev.lanyard.operation.Workplace.Setting;
import dev.lanyard.operation.words.Shown;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the YAML of a configuration file; apart from it, because a host without such a file need not load a parser. */
final class SettingsYaml {

    private SettingsYaml() {}

    static SettingsFile parse(Path path, String text) {
        Map<Key, Setting> settings = new EnumMap<>(Key.class);
        List<String> warnings = new ArrayList<>();
        try (YAMLParser parser = new YAMLFactory().createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first != null && first != JsonToken.START_OBJECT) {
                throw new WrongLine(line(parser), "it is not a list of 'key: value' lines");
            }
            while (first != null && parser.nextToken() == JsonToken.FIELD_NAME) {
                readSetting(parser, path, settings, warnings);
            }
        } catch (WrongLine e) {
            throw SettingsFile.unusable(path, "line " + e.line + ": " + e.getMessage(), e);
        } catch (JsonProcessingException e) {
            String line =
                    e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
            throw SettingsFile.unusable(path, line + "it is not valid YAML", e);
        } catch (IOException e) {
            throw SettingsFile.unusable(path, Reason.of(e), e);
        }
        return new SettingsFile(settings, warnings);
    }

    private static void readSetting(YAMLParser parser, Path path, Map<Key, Setting> settings, List<String> warnings)
            throws IOException, WrongLine {
        int line = line(parser);
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        Key key = Key.find(name).orElse(null);
        if (key == null) {
            parser.skipChildren();
            warnings.add(path + ":" + line + ": there is no setting " + Shown.quoted(name) + "." + guess(name));
        } else if (!value.isScalarValue()) {
            throw new WrongLine(line, key.text() + " takes a single value");
        } else if (value != JsonToken.VALUE_NULL) {
            settings.put(key, valid(key, parser.getText(), path, line));
        }
    }

    private static Setting valid(Key key, String value, Path path, int line) throws WrongLine {
        if (!key.accepts(value)) {
            throw new WrongLine(line, Shown.quoted(value) + " is not a value of " + key.text() + "; " + key.form());
        }
        return new Setting(value, path + ":" + line);
    }

    private static String guess(String name) {
        return NearestNames.first(name, Key.names())
                .map(known -> " Did you mean " + known + "?")
                .orElse("");
    }

    private static int line(YAMLParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    /** A line that is YAML but no setting. */
    private static final class WrongLine extends Exception {

        private static final long serialVersionUID = 1L;

        private final int line;

        WrongLine(int line, String message) {
            super(message);
            this.line = line;
        }
    }
}
