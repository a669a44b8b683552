package dev.lanyard.operation.completion;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Proposes files for a value that is a file, or a document in {@code @file}. */
record FileProposals(Path directory) {

    /** A directory with more is not worth reading on a key press. */
    private static final int MOST = 500;

    List<Proposal> of(String prefix) {
        String mark = prefix.startsWith("@") ? "@" : "";
        String typed = prefix.substring(mark.length());
        String folder = typed.substring(0, typed.lastIndexOf('/') + 1);
        try {
            return list(directory.resolve(folder), mark + folder, typed.substring(folder.length()));
        } catch (InvalidPathException | IOException | DirectoryIteratorException unreadable) {
            return List.of();
        }
    }

    private static List<Proposal> list(Path folder, String before, String start) throws IOException {
        List<Proposal> proposals = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                boolean wanted = name.startsWith(start) && (!name.startsWith(".") || start.startsWith("."));
                if (wanted && proposals.size() < MOST) {
                    proposals.add(proposal(before + name, Files.isDirectory(file)));
                }
            }
        }
        proposals.sort(Comparator.comparing(Proposal::value));
        return proposals;
    }

    private static Proposal proposal(String path, boolean folder) {
        return new Proposal(folder ? path + "/" : path, "", "files", folder);
    }
}
