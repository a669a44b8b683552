package dev.lanyard.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lanyard.sandbox.http.ServerControl;
import dev.lanyard.sandbox.state.WorldState;
import java.util.function.Supplier;

/**
 * What a server lets its clients do to the world as a whole.
 *
 * @param start the world that the server began with, whose access keys its clients have
 */
record Controls(Sandbox sandbox, Supplier<WorldState> start) implements ServerControl {

    @Override
    public void reset() {
        sandbox.world().replace(start.get());
    }

    /** Says nothing that only the one who started the server should know: no keys, no paths. */
    @Override
    public String status() {
        SandboxStatus status = sandbox.status();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("Instances", status.instances());
        ArrayNode accounts = json.putArray("Accounts");
        for (SandboxStatus.Account account : status.accounts()) {
            accounts.addObject()
                    .put("AccountId", account.administrator().account().value())
                    .put("Name", account.name())
                    .put("Instances", account.instances());
        }
        return json.toString();
    }
}
