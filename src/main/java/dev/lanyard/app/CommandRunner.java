package dev.lanyard.app;

import dev.lanyard.app.dialogue.AgreeingDialogue;
import dev.lanyard.app.dialogue.EditingDialogue;
import dev.lanyard.app.dialogue.Pager;
import dev.lanyard.app.dialogue.TextSink;
import dev.lanyard.app.host.Environment;
import dev.lanyard.app.settings.Settings;
import dev.lanyard.app.work.Workspace;
import dev.lanyard.aws.AwsException;
import dev.lanyard.aws.guard.GuardMode;
import dev.lanyard.inventory.MeantNames;
import dev.lanyard.model.ExitCode;
import dev.lanyard.model.LanyardException;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Dialogue;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Outcome;
import dev.lanyard.operation.binding.CommandParser;
import dev.lanyard.operation.binding.GlobalOptions;
import dev.lanyard.operation.binding.Invocation;
import dev.lanyard.operation.catalog.Catalog;
import dev.lanyard.operation.help.HelpText;
import dev.lanyard.view.ViewSettings;
import dev.lanyard.view.Views;
import java.util.List;
import java.util.Optional;

/** Runs one command: words to request, handler to result, result to text. The same on every face. */
final class CommandRunner {

    private final Environment environment;
    private final Workspace workspace;
    private final Catalog catalog;

    CommandRunner(Environment environment, Workspace workspace, Catalog catalog) {
        this.environment = environment;
        this.workspace = workspace;
        this.catalog = catalog;
    }

    /**
     * Runs the words.
     *
     * @throws RuntimeException of any kind when they cannot be run; the caller tells it in words
     */
    ExitCode run(List<String> words, Surface surface) {
        return run(new CommandParser(catalog).parse(words, surface.inputs()), surface);
    }

    ExitCode run(Invocation invocation, Surface surface) {
        return switch (invocation) {
            case Invocation.Run<?, ?> run -> handle(run, surface);
            case Invocation.Help help -> {
                String text = new HelpText(catalog).about(help.topic());
                show(text, pagerOfHelp(), surface);
                yield ExitCode.DONE;
            }
            case Invocation.Version _ -> {
                surface.out().write(Version.line());
                yield ExitCode.DONE;
            }
            case Invocation.Nothing _ -> ExitCode.DONE;
        };
    }

    private ExitCode handle(Invocation.Run<?, ?> run, Surface surface) {
        Settings settings = workspace.settings(run.options());
        ViewSettings view = view(settings, surface.shape());
        Views.check(view);
        refuseIfUnplannable(run.entry().operation(), settings);
        Context context = workspace.context(run.options(), run.line(), dialogue(surface, settings));
        Object result = handle(run, context);
        show(Views.render(result, view), settings.pager(), surface);
        return result instanceof Outcome outcome ? outcome.exitCode() : ExitCode.DONE;
    }

    /** The sandbox itself is changed without a plan; whoever wants to see one must not get the change instead. */
    private static void refuseIfUnplannable(Operation operation, Settings settings) {
        boolean changesSandbox =
                operation.effect() == Effect.CHANGE && operation.noun().equals("sandbox");
        if (changesSandbox && settings.wantsPlan()) {
            throw LanyardException.usage(
                    "'sandbox " + operation.verb() + "' makes no plan, so there is none to show; nothing was changed.",
                    "Give it without --plan and --plan-out.");
        }
    }

    private Dialogue dialogue(Surface surface, Settings settings) {
        Dialogue asking = asks(settings) ? surface.dialogue() : new AgreeingDialogue(surface.dialogue());
        return surface.shape().lendable() ? new EditingDialogue(asking, environment, surface.shape()::lend) : asking;
    }

    /** Nothing has to be agreed to where the guard refuses every change anyway. */
    private static boolean asks(Settings settings) {
        return !settings.yes() && settings.guard() == GuardMode.OPEN;
    }

    private void show(String text, Optional<String> pager, Surface surface) {
        int height = surface.shape().height();
        boolean longer = height > 0 && text.lines().count() >= height;
        if (longer && pager.isPresent()) {
            TextSink paged = new Pager(surface.out(), pager.get(), environment.variables());
            surface.shape().lend(() -> paged.write(text));
        } else {
            surface.out().write(text);
        }
    }

    /** Help must be there even where the settings cannot be read: it tells how to mend them. */
    private Optional<String> pagerOfHelp() {
        try {
            return workspace.settings(GlobalOptions.none()).pager();
        } catch (LanyardException _) {
            return Optional.empty();
        }
    }

    /** A change that failed half-way has changed something too. */
    private Object handle(Invocation.Run<?, ?> run, Context context) {
        try {
            return run.handle(context);
        } catch (AwsException failure) {
            throw new MeantNames(context.session()).advise(failure);
        } finally {
            workspace.touched(run.entry().operation(), run.options());
        }
    }

    private ViewSettings view(Settings settings, Surface.Shape shape) {
        boolean terminal = shape.terminal();
        return new ViewSettings(
                settings.output(), settings.query(), terminal, shape.width(), settings.color(terminal, environment));
    }
}
