package dev.lanyard.sandbox.wire;

import dev.lanyard.sandbox.call.Fault;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.core.SdkPojo;

/** AWS query: parameters in, XML out, as IAM and STS speak it. */
final class QueryProtocol implements Protocol {

    /** The words that Coral has for a member that comes as a structure where a text is due. */
    private static final QueryReader READER = new QueryReader(
            false,
            (text, field) -> new Fault(
                    "MalformedInput",
                    400,
                    text.isEmpty()
                            ? "Unexpected complex element termination"
                            : "Cannot read '" + text + "' as " + field.memberName()));

    /**
     * An operation without output has no result element; these have an output that is empty, and the AWS CLI does not do
     * without its element.
     */
    private static final Set<String> EMPTY_RESULTS = Set.of("UpdateRole");

    private final String version;
    private final String namespace;

    /** Speaks as the service of that endpoint prefix does. */
    QueryProtocol(String service, String version) {
        this.version = version;
        this.namespace = "https://" + service + ".amazonaws.com/doc/" + version + "/";
    }

    @Override
    public Incoming open(String target, String text) {
        return new Query(Parameters.parse(text), READER);
    }

    @Override
    public Reply success(String action, SdkPojo response, String requestId) {
        Xml xml = new Xml();
        xml.element(action + "Response", namespace, () -> {
            if (!response.sdkFields().isEmpty() || EMPTY_RESULTS.contains(action)) {
                xml.element(action + "Result", () -> new XmlWriter(xml).members(response));
            }
            xml.element("ResponseMetadata", () -> xml.element("RequestId", requestId));
        });
        return Reply.of(200, "text/xml", xml.toString());
    }

    @Override
    public Reply failure(Fault fault, String requestId) {
        Xml xml = new Xml();
        xml.element(
                "ErrorResponse",
                namespace,
                () -> xml.element(
                                "Error",
                                () -> xml.element("Type", fault.status() < 500 ? "Sender" : "Receiver")
                                        .element("Code", fault.code())
                                        .element("Message", fault.words()))
                        .element("RequestId", requestId));
        return Reply.of(fault.status(), "text/xml", xml.toString());
    }

    @Override
    public Fault unknown(String action) {
        return new Fault("InvalidAction", 400, "Could not find operation " + action + " for version " + version);
    }

    @Override
    public Fault invalid(List<Violation> violations) {
        return Violation.fault("ValidationError", violations);
    }
}
