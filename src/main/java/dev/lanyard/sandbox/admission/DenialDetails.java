package dev.lanyard.sandbox.admission;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lanyard.policy.document.Condition;
import dev.lanyard.policy.document.Effect;
import dev.lanyard.policy.document.Pattern;
import dev.lanyard.policy.document.Selection;
import dev.lanyard.policy.document.Statement;
import dev.lanyard.policy.evaluate.Decision;
import dev.lanyard.policy.evaluate.Ground;
import dev.lanyard.policy.evaluate.Layer.Kind;
import dev.lanyard.sandbox.call.Call;
import java.util.List;

/**
 * What an encoded authorization message says (AWS CLI reference, example of decode-authorization-message): the statements that
 * deny, and the condition keys of the request.
 */
record DenialDetails(Call call, Permission permission, Decision decision) {

    String json(Keys keys) {
        ObjectNode details = JsonNodeFactory.instance.objectNode();
        details.put("allowed", false);
        details.put("explicitDeny", decision instanceof Decision.ExplicitlyDenied);
        ArrayNode matched = items(details, "matchedStatements");
        if (decision instanceof Decision.ExplicitlyDenied(var grounds)) {
            grounds.forEach(ground -> describe(ground, matched.addObject()));
        }
        items(details, "failures");
        describe(keys, details.putObject("context"));
        return details.toString();
    }

    private void describe(Ground ground, ObjectNode out) {
        Statement statement = ground.statement();
        out.put("statementId", statement.sid().orElse(""));
        out.put("effect", statement.effect() == Effect.DENY ? "DENY" : "ALLOW");
        ArrayNode principals = items(out, "principals");
        if (ground.layer().kind() != Kind.CONTROL) {
            // A caller who is a session is named by the role's id alone.
            principals.addObject().put("value", call.caller().userId().split(":", 2)[0]);
        }
        items(out, "principalGroups");
        values(out, "actions", texts(statement.actions()));
        values(out, "resources", statement.resources().map(DenialDetails::texts).orElse(List.of()));
        ArrayNode conditions = items(out, "conditions");
        statement.conditions().forEach(condition -> describe(condition, conditions.addObject()));
    }

    private static void describe(Condition condition, ObjectNode out) {
        out.put("key", condition.key());
        values(out, "values", condition.values());
    }

    private void describe(Keys keys, ObjectNode out) {
        out.putObject("principal")
                .put("id", call.caller().userId())
                .put("arn", call.caller().arn());
        out.put("action", permission.action()).put("resource", permission.resource());
        ArrayNode conditions = items(out, "conditions");
        keys.values().forEach((key, values) -> {
            ObjectNode condition = conditions.addObject();
            condition.put("key", key);
            values(condition, "values", values);
        });
    }

    private static List<String> texts(Selection selection) {
        return selection.patterns().stream().map(Pattern::text).toList();
    }

    private static void values(ObjectNode out, String name, List<String> values) {
        ArrayNode items = items(out, name);
        values.forEach(value -> items.addObject().put("value", value));
    }

    private static ArrayNode items(ObjectNode out, String name) {
        return out.putObject(name).putArray("items");
    }
}
