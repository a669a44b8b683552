package dev.lanyard.shell;

import dev.lanyard.shell.ConsoleHost.Place;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.springframework.shell.jline.PromptProvider;

/** The prompt: where the next command will work, so that nobody changes the wrong account. */
final class ConsolePrompt implements PromptProvider {

    /** Below this width the prompt keeps only the account and what protects it. */
    private static final int NARROW = 60;

    private final Supplier<Place> place;
    private final IntSupplier width;
    private final boolean color;

    ConsolePrompt(Supplier<Place> place, IntSupplier width, boolean color) {
        this.place = place;
        this.width = width;
        this.color = color;
    }

    @Override
    public AttributedString getPrompt() {
        Place here = place.get();
        boolean narrow = width.getAsInt() > 0 && width.getAsInt() < NARROW;
        AttributedStringBuilder prompt = new AttributedStringBuilder();
        prompt.styled(AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN), here.sandbox() ? "sandbox " : "");
        prompt.styled(AttributedStyle.BOLD, here.account().isEmpty() ? "" : here.account() + " ");
        if (!narrow) {
            prompt.append(here.region().isEmpty() ? "" : here.region() + " ");
            prompt.append(here.role().isEmpty() ? "" : "as " + here.role() + " ");
        }
        String mode = here.mode().isEmpty() ? "" : "[" + here.mode() + "] ";
        prompt.styled(AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW), mode);
        prompt.append("> ");
        return color ? prompt.toAttributedString() : new AttributedString(prompt.toString());
    }
}
