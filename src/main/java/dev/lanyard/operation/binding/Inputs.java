package dev.lanyard.operation.binding;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where files and documents named on a line are read from.
 *
 * @param directory what relative paths start from
 * @param standardInput what {@code -} reads; empty where standard input holds the commands themselves
 */
public record Inputs(Path directory, Optional<InputStream> standardInput) {}
