package dev.lanyard.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.operation.Branch;
import dev.lanyard.operation.Branch.Mark;
import dev.lanyard.operation.Column;
import dev.lanyard.operation.Outlined;
import dev.lanyard.operation.OutputFormat;
import dev.lanyard.operation.Rows;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlineTests {

    @Test
    void aTreeWrapsUnderItsOwnTextOnANarrowTerminal() {
        assertThat(text(40, false)).isEqualTo("""
            Before → After
            - loses on *
              - s3: AbortMultipartUpload, GetObject,
                  ListBucket
            ~ tightened
              ~ only if aws:SourceIp IpAddress
                  10.0.0.0/8
                + ssm: Get\\u001b
            = the rest
            """);
    }

    @Test
    void aWordThatIsTooLongStaysWhole() {
        assertThat(text(12, false))
                .contains("  - s3:\n      AbortMultipartUpload,\n      GetObject,\n      ListBucket\n");
    }

    @Test
    void everyLineHasTheColourOfItsMark() {
        assertThat(text(80, true).lines())
                .contains(
                        "\u001b[31m- loses on *\u001b[0m",
                        "    \u001b[32m+ ssm: Get\\u001b\u001b[0m",
                        "\u001b[33m~ tightened\u001b[0m",
                        "\u001b[2m= the rest\u001b[0m");
    }

    @Test
    void programsGetTheRecordOrTheRows() {
        assertThat(as(OutputFormat.JSON)).isEqualTo("{\n  \"Lost\": 3\n}\n");
        assertThat(as(OutputFormat.TSV)).isEqualTo("loses\ts3:GetObject\n");
        assertThat(as(OutputFormat.CSV)).isEqualTo("What,Action\nloses,s3:GetObject\n");
        assertThat(as(OutputFormat.IDS)).isEqualTo("s3:GetObject\n");
    }

    private static String text(int width, boolean colour) {
        return Views.render(new Sample(), new ViewSettings(Optional.empty(), Optional.empty(), true, width, colour));
    }

    private static String as(OutputFormat format) {
        return Views.render(new Sample(), new ViewSettings(Optional.of(format), Optional.empty(), false, 80, false));
    }

    private record Lost(int lost) {}

    private record Row(String what, @Column(id = true) String action) {}

    private record Sample() implements Outlined {

        @Override
        public List<Branch> branches() {
            Branch condition = new Branch(
                    Mark.CHANGED,
                    "only if aws:SourceIp IpAddress 10.0.0.0/8",
                    List.of(Branch.leaf(Mark.ADDED, "ssm: Get\u001b")));
            return List.of(
                    Branch.leaf(Mark.NONE, "Before → After"),
                    new Branch(
                            Mark.REMOVED,
                            "loses on *",
                            List.of(Branch.leaf(Mark.REMOVED, "s3: AbortMultipartUpload, GetObject, ListBucket"))),
                    new Branch(Mark.CHANGED, "tightened", List.of(condition)),
                    Branch.leaf(Mark.SAME, "the rest"));
        }

        @Override
        public Lost data() {
            return new Lost(3);
        }

        @Override
        public Rows<Row> rows() {
            return new Rows<>("Rows", Row.class, List.of(new Row("loses", "s3:GetObject")));
        }
    }
}
