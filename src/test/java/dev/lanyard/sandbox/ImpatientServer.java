package dev.lanyard.sandbox;

import dev.lanyard.sandbox.http.SandboxServer;
import java.util.Optional;

/** Serves an empty world until it is killed, in a process of its own, since the JDK's server reads its limits once. */
final class ImpatientServer {

    private ImpatientServer() {}

    public static void main(String[] arguments) throws InterruptedException {
        SandboxServer server = TestingSandbox.empty().sandbox().serve(0, Optional.empty());
        System.out.println(server.address().getPort());
        Thread.currentThread().join();
    }
}
