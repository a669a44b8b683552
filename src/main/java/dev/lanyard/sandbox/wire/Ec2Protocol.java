package dev.lanyard.sandbox.wire;

import dev.lanyard.sandbox.call.Fault;
import java.util.List;
import software.amazon.awssdk.core.SdkPojo;

/** EC2's own kind of query. */
final class Ec2Protocol implements Protocol {

    private static final String CONTENT_TYPE = "text/xml;charset=UTF-8";
    private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static final QueryReader READER = new QueryReader(
            true,
            (text, field) -> new Fault(
                    "InvalidParameterValue",
                    400,
                    "Value (" + text + ") for parameter " + Violation.lowerFirst(field.memberName()) + " is invalid."));

    private final String namespace;

    Ec2Protocol(String version) {
        this.namespace = "http://ec2.amazonaws.com/doc/" + version + "/";
    }

    @Override
    public Incoming open(String target, String text) {
        return new Query(Parameters.parse(text), READER);
    }

    @Override
    public Reply success(String action, SdkPojo response, String requestId) {
        Xml xml = new Xml();
        xml.element(action + "Response", namespace, () -> {
            xml.element("requestId", requestId);
            new XmlWriter(xml).members(response);
            // An operation without output says that it worked; the SDK has no member for that.
            if (response.sdkFields().isEmpty()) {
                xml.element("return", "true");
            }
        });
        return Reply.of(200, CONTENT_TYPE, PROLOGUE + xml);
    }

    @Override
    public Reply failure(Fault fault, String requestId) {
        Xml xml = new Xml();
        xml.element(
                "Response",
                () -> xml.element(
                                "Errors",
                                () -> xml.element(
                                        "Error",
                                        () -> xml.element("Code", fault.code()).element("Message", fault.words())))
                        .element("RequestID", requestId));
        return Reply.of(fault.status(), CONTENT_TYPE, PROLOGUE + xml);
    }

    @Override
    public Fault unknown(String action) {
        return new Fault("InvalidAction", 400, "The action " + action + " is not valid for this web service.");
    }

    @Override
    public Fault invalid(List<Violation> violations) {
        return violations.getFirst().ec2Fault();
    }
}
