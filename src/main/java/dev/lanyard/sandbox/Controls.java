package dev.lanyard.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lanyard.sandbox.http.ServerControl;

/** What a server lets its clients do to the world as a whole. */
record Controls(Sandbox sandbox) implements ServerControl {

    @Override
    public void reset() {
        sandbox.reset();
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
