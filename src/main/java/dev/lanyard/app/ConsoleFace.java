package dev.lanyard.app;

import dev.lanyard.app.host.Environment;
import dev.lanyard.app.work.Workspace;
import dev.lanyard.model.ExitCode;
import dev.lanyard.operation.catalog.Catalog;

/** Opens the console; kept apart so that other faces load none of its classes. */
@FunctionalInterface
public interface ConsoleFace {

    /** Stays until the person leaves. */
    ExitCode run(Environment environment, Workspace workspace, Catalog catalog);
}
