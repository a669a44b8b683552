package dev.lanyard.sandbox.http;

import com.sun.net.httpserver.HttpServer;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves an endpoint over HTTP to this host, and to this host only. */
public final class SandboxServer implements AutoCloseable {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int WAITING_CONNECTIONS = 64;
    private static final int SECONDS_TO_FINISH = 5;

    /**
     * How long a client may take over a request and over reading the answer, and how many may be there at once: so that
     * slow or many clients cannot hold everything up. The JDK's server reads these once, before its first use.
     */
    private static final Map<String, String> LIMITS = Map.of(
            "sun.net.httpserver.maxReqTime", "20",
            "sun.net.httpserver.maxRspTime", "60",
            "sun.net.httpserver.maxReqHeaderSize", "65536",
            "jdk.httpserver.maxConnections", "200");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private SandboxServer(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts to serve.
     *
     * @param port 0 lets the system choose
     * @throws LanyardException when the port cannot be used
     */
    public static SandboxServer start(int port, Endpoint endpoint, ServerControl control) {
        LIMITS.forEach((name, value) -> System.setProperty(name, System.getProperty(name, value)));
        HttpServer http = bind(port);
        SandboxServer server = new SandboxServer(http);
        ControlPages pages = new ControlPages(control);
        http.createContext("/", new Exchanges(endpoint, pages));
        http.setExecutor(server.threads);
        http.start();
        return server;
    }

    /** Returns the address for {@code --endpoint-url}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Takes no more requests, lets those under way end, and frees the port. */
    @Override
    public void close() {
        server.stop(SECONDS_TO_FINISH);
        threads.close();
    }

    private static HttpServer bind(int port) {
        try {
            InetSocketAddress address = new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port);
            return HttpServer.create(address, WAITING_CONNECTIONS);
        } catch (IOException cause) {
            throw new LanyardException(
                    ErrorKind.CONFIGURATION,
                    "Port " + port + " of 127.0.0.1 cannot be served: " + cause.getMessage() + ".",
                    "Choose another one with --port; --port 0 takes any that is free.",
                    cause);
        }
    }
}
