package dev.lanyard.policy.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolicyTextsTests {

    @Test
    void leavesOutWhiteSpaceBetweenStringsOnly() {
        assertThat(PolicyTexts.compact("{ \"a b\" :\n\t[ \"c \\\" d\" , 1 ] }"))
                .isEqualTo("{\"a b\":[\"c \\\" d\",1]}");
    }

    @Test
    void tellsLayoutFromContent() {
        assertThat(PolicyTexts.same("{\"a\": 1}", "{ \"a\":1 }")).isTrue();
        assertThat(PolicyTexts.same("{\"a\":\"x y\"}", "{\"a\":\"xy\"}")).isFalse();
    }

    @Test
    void laysTextsOutForPeople() {
        assertThat(PolicyTexts.indented("{\"a\":[\"b, {c}\",1],\"d\":{},\"e\":[{\"f\":\"\\\"\"}]}"))
                .isEqualTo("""
                    {
                      "a": [
                        "b, {c}",
                        1
                      ],
                      "d": {},
                      "e": [
                        {
                          "f": "\\""
                        }
                      ]
                    }
                    """);
    }

    @Test
    void survivesTextsThatAreNoJson() {
        assertThat(PolicyTexts.compact("\"never \\")).isEqualTo("\"never \\");
        assertThat(PolicyTexts.indented("}]")).isEqualTo("\n}\n]\n");
    }
}
