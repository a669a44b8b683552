package dev.lanyard.operation.sandbox;

import dev.lanyard.model.AccountId;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Option;
import dev.lanyard.operation.Request;
import java.util.Optional;

/** Asks to serve the simulated organisation to other programs. */
@Operation(
        noun = "sandbox",
        verb = "serve",
        summary = "Serve the sandbox over HTTP on this host, for the AWS CLI and any SDK",
        effect = Effect.SESSION,
        details = {
            "It listens on 127.0.0.1 only, checks signatures against the sandbox's access keys, and works on the same"
                    + " world as --sandbox does. Ctrl-C ends it.",
            "As a test double: --empty serves a world of its own with one account (--account) and nothing in it, which"
                    + " is gone when the server ends; POST /_sandbox/reset brings the world back that the server began"
                    + " with, and GET /_sandbox/status says what it holds. --any-credentials takes every access key for"
                    + " the root of the account, so whoever can reach the port on this host can change the world."
        },
        examples = {"sandbox serve", "sandbox serve --port 0 --empty --account 111122223333 --any-credentials"})
public record ServeSandbox(
        @Option(help = "the port on 127.0.0.1; 0 takes any that is free", value = "PORT", byDefault = "4566")
        int port,

        @Option(help = "serve a world of its own with nothing in it")
        boolean empty,

        @Option(help = "the account of --empty or --any-credentials", value = "ID")
        Optional<AccountId> account,

        @Option(help = "take every access key for the account's root")
        boolean anyCredentials)
        implements Request<Changed> {}
