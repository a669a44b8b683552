package dev.lanyard.app.host;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.Optional;

/** The two questions about terminals that only the C library can answer. */
final class CLibrary {

    /** TIOCGWINSZ of Linux (asm-generic/ioctls.h) and of macOS (sys/ttycom.h). */
    private static final long LINUX_WINDOW_SIZE = 0x5413L;

    private static final long MAC_WINDOW_SIZE = 0x40087468L;

    private CLibrary() {}

    static boolean isTerminal(int descriptor) {
        try {
            MethodHandle isatty = function("isatty", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
            return (int) isatty.invokeExact(descriptor) == 1;
        } catch (Throwable e) {
            return notAnswered(e, false);
        }
    }

    static Optional<Terminal.Size> windowSize(int descriptor) {
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle ioctl = function(
                    "ioctl",
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS),
                    Linker.Option.firstVariadicArg(2));
            MemorySegment answer = arena.allocate(ValueLayout.JAVA_SHORT, 4);
            boolean answered = (int) ioctl.invokeExact(descriptor, request(), answer) == 0;
            int lines = Short.toUnsignedInt(answer.getAtIndex(ValueLayout.JAVA_SHORT, 0));
            int columns = Short.toUnsignedInt(answer.getAtIndex(ValueLayout.JAVA_SHORT, 1));
            return answered && lines > 0 && columns > 0
                    ? Optional.of(new Terminal.Size(columns, lines))
                    : Optional.empty();
        } catch (Throwable e) {
            return notAnswered(e, Optional.empty());
        }
    }

    /** The process is started with native access allowed; without it the JVM only warns. */
    @SuppressWarnings("restricted")
    private static MethodHandle function(String name, FunctionDescriptor type, Linker.Option... options) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), type, options);
    }

    private static long request() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.startsWith("mac") ? MAC_WINDOW_SIZE : LINUX_WINDOW_SIZE;
    }

    /** A C library without the function, or native access forbidden, means no answer; a fault of the JVM goes on. */
    private static <T> T notAnswered(Throwable failure, T answer) {
        if (failure instanceof VirtualMachineError error) {
            throw error;
        }
        return answer;
    }
}
