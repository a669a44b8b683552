package dev.lanyard.aws.errors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lanyard.model.LanyardException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.sts.StsClient;

/** Decodes what EC2 encodes in a denial, if the caller may, and says so if not. */
final class DenialDecoder {

    private static final Pattern ENCODED =
            Pattern.compile("\\s*Encoded authorization failure message: (?<message>\\S+)\\s*");

    private final Supplier<StsClient> sts;

    DenialDecoder(Supplier<StsClient> sts) {
        this.sts = sts;
    }

    Failure decode(Failure failure) {
        Matcher matcher = ENCODED.matcher(failure.words());
        if (!matcher.find()) {
            return failure;
        }
        String encoded = matcher.group("message");
        String plain = matcher.replaceAll(" ").strip();
        return failure.saying(explain(plain, encoded));
    }

    private String explain(String plain, String encoded) {
        try (StsClient client = sts.get()) {
            String decoded = client.decodeAuthorizationMessage(request -> request.encodedMessage(encoded))
                    .decodedMessage();
            return words(new ObjectMapper().readTree(decoded));
        } catch (LanyardException denied) {
            // EC2 by now says in plain words too what is missing; older denials say it in the encoded ones only.
            return Denial.saysWhatIsMissing(plain)
                    ? plain
                    : plain + " AWS encoded the details, and they cannot be decoded: " + denied.getMessage();
        } catch (JsonProcessingException unknownForm) {
            return plain + " AWS encoded the details in a form that is not known.";
        }
    }

    /** Puts the decoded document into the words that AWS uses where it does not encode them. */
    private static String words(JsonNode decoded) {
        JsonNode context = decoded.path("context");
        String caller = context.path("principal").path("arn").asText("the caller");
        String reason = decoded.path("explicitDeny").asBoolean()
                ? "with an explicit deny in a policy"
                : "because no policy allows the action";
        return caller + " is not authorized to perform: "
                + context.path("action").asText() + " on resource: "
                + context.path("resource").asText("*") + " " + reason;
    }
}
