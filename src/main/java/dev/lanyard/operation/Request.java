package dev.lanyard.operation;

/**
 * What somebody asks Lanyard to do: a record annotated with {@link Operation}.
 *
 * @param <R> the result, a record that a view can show
 */
public interface Request<R> {}
