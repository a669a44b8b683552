package dev.lanyard.shell;

import java.util.List;
import org.jline.keymap.KeyMap;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Terminal;

/**
 * Makes Ctrl-C a key while a line is edited, in order with the keys around it.
 *
 * <p>As a signal it overtakes or falls behind them: what is typed right after it would be cleared with the old line.
 */
final class InterruptKey {

    private static final String WIDGET = "lanyard-interrupt-line";
    private static final List<String> KEY_MAPS = List.of(LineReader.EMACS, LineReader.VIINS, LineReader.VICMD);

    private InterruptKey() {}

    static void bind(LineReader reader) {
        reader.getWidgets().put(WIDGET, () -> {
            throw new UserInterruptException(reader.getBuffer().toString());
        });
        reader.getWidgets().put(LineReader.CALLBACK_INIT, () -> noSignal(reader.getTerminal()));
        reader.getKeyMaps().forEach((name, keys) -> {
            if (KEY_MAPS.contains(name)) {
                keys.bind(new Reference(WIDGET), KeyMap.ctrl('C'));
            }
        });
    }

    /** JLine puts the terminal's own settings back when the line ends. */
    private static boolean noSignal(Terminal terminal) {
        Attributes attributes = terminal.getAttributes();
        attributes.setControlChar(ControlChar.VINTR, 0);
        terminal.setAttributes(attributes);
        return true;
    }
}
