package dev.lanyard.operation.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.operation.Argument;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Entry;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.OutputFormat;
import dev.lanyard.operation.Request;
import dev.lanyard.operation.binding.Signature;
import dev.lanyard.operation.catalog.Catalog;
import dev.lanyard.operation.catalog.Noun;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HelpTextTests {

    private static final HelpText HELP = new HelpText(new Catalog(List.of(new Noun(
            "badge",
            "Badges and who wears them",
            () -> List.of(Entry.entry(Hand.class, () -> (request, context) -> new Changed(List.of())))))));

    @Operation(
            noun = "badge",
            verb = "hand out",
            summary = "Hand badges to people",
            effect = Effect.CHANGE,
            details = {
                "A badge is handed to one person or to many. Who has one already keeps it, and nobody is ever asked to"
                        + " give one back."
            },
            examples = {"badge hand out red ann bob --form json"})
    record Hand(
            @Argument(help = "which badge") String badge,
            @Argument(help = "who gets one") List<String> people,
            @Option(help = "who pays", value = "NAME") String payer,
            @Option(help = "how many each", byDefault = "1") int count,
            @Option(help = "what the receipt looks like") Optional<OutputFormat> form,
            @Option(help = "what is written on it") List<String> note,
            @Option(help = "do not wait") boolean inAHurry)
            implements Request<Changed> {}

    @Test
    void aCommandIsExplainedInFull() {
        assertThat(HELP.about(List.of("badge", "hand", "out"))).isEqualTo("""
            Hand badges to people

            Usage: badge hand out BADGE PEOPLE... --payer NAME [options]

            A badge is handed to one person or to many. Who has one already keeps it, and
            nobody is ever asked to give one back.

            Arguments
              BADGE               which badge
              PEOPLE...           who gets one

            Options
              --payer NAME        who pays (required)
              --count COUNT       how many each (default 1)
              --form FORM         what the receipt looks like (table, json, yaml, csv, tsv,
                                  ids, none)
              --note NOTE         what is written on it (may be repeated)
              --in-a-hurry        do not wait

            Examples
              badge hand out red ann bob --form json

            'help' shows the options that every command takes.
            """);
    }

    @Test
    void aNounListsItsCommands() {
        assertThat(HELP.about(List.of("badge"))).isEqualTo("""
            Badges and who wears them

            Commands
              badge hand out      Hand badges to people

            'help badge hand out' tells more about one of them.
            """);
    }

    @Test
    void anUnfinishedVerbExplainsItsNoun() {
        assertThat(HELP.about(List.of("badge", "hand"))).isEqualTo(HELP.about(List.of("badge")));
    }

    @Test
    void theOverviewNamesEveryNounAndOption() {
        assertThat(HELP.about(List.of()))
                .contains("  badge               Badges and who wears them\n")
                .contains("  -y, --yes ")
                .contains("  --file FILE ");
    }

    @Test
    void whatThereIsNotHasNoHelp() {
        assertThatThrownBy(() -> HELP.about(List.of("bagde"))).hasMessage("There is no help about 'bagde'.");
    }

    @Test
    void allHelpFitsEightyColumnsButForExamplesAndEndlessWords() {
        HelpText help = new HelpText(Catalog.standard());
        assertThat(Catalog.standard().entries())
                .allSatisfy(entry -> assertThat(
                                help.about(List.of(Signature.commandName(entry).split(" ")))
                                        .lines()
                                        .takeWhile(line -> !line.equals("Examples")))
                        .allMatch(line ->
                                line.length() <= Wrap.WIDTH || !line.strip().contains(" ")));
    }
}
