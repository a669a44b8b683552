package dev.lanyard.sandbox.world;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and directories that nobody else on the host may read: they hold the sandbox's keys. */
final class OwnerOnly {

    private OwnerOnly() {}

    static FileAttribute<?>[] directory() {
        return attributes("rwx------");
    }

    static FileAttribute<?>[] file() {
        return attributes("rw-------");
    }

    /** Makes a renaming in the directory outlast a power failure. */
    static void forceDirectory(Path directory) throws IOException {
        if (posix()) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] attributes(String permissions) {
        return posix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
