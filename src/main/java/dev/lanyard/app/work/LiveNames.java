package dev.lanyard.app.work;

import dev.lanyard.app.host.Directories;
import dev.lanyard.app.host.Environment;
import dev.lanyard.app.settings.Key;
import dev.lanyard.app.settings.Settings;
import dev.lanyard.inventory.names.AwsNames;
import dev.lanyard.inventory.names.NameKey;
import dev.lanyard.inventory.names.NamePlace;
import dev.lanyard.inventory.names.Names;
import dev.lanyard.inventory.names.NamesCache;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.RegionId;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.binding.GlobalOptions;
import dev.lanyard.operation.completion.KnownNames;
import dev.lanyard.operation.completion.Touched;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The names that completion offers: those of the place where the next command would work. */
public final class LiveNames implements KnownNames {

    private final Workspace workspace;
    private final AccountNames accounts;
    private final NamesCache cache;
    private final Map<NamePlace, Settings> places = new ConcurrentHashMap<>();

    LiveNames(Workspace workspace, AccountNames accounts) {
        this.workspace = workspace;
        this.accounts = accounts;
        Environment environment = workspace.environment();
        this.cache = new NamesCache(
                directory(environment.directories()),
                environment.clock(),
                fetch -> Thread.ofVirtual().name("names").start(fetch),
                new AwsNames(place -> workspace.session(settings(place))));
    }

    @Override
    public Names live(NameKey key) {
        Settings settings = workspace.settings(GlobalOptions.none());
        return place(settings)
                .map(place -> cache.lookup(place, key))
                .orElseGet(() -> new Names(List.of(), new Names.State.Loading()));
    }

    @Override
    public List<String> settings() {
        return Key.names();
    }

    @Override
    public List<String> configProfiles() {
        return workspace.configProfiles();
    }

    @Override
    public Path directory() {
        return workspace.environment().directory();
    }

    /** Has the names fetched anew that an operation may have changed. */
    void touched(Operation operation, Settings settings) {
        try {
            workspace
                    .session(settings)
                    .chosenRegion()
                    .ifPresent(region -> cache.invalidate(place(settings, region), Touched.by(operation)));
        } catch (LanyardException e) {
            // Without a session nothing was changed, and the operation's own failure says why there is none.
            workspace.environment().log().write("Names were not marked as changed", e);
        }
    }

    private Settings settings(NamePlace place) {
        return Optional.ofNullable(places.get(place)).orElseThrow();
    }

    private Optional<NamePlace> place(Settings settings) {
        String region = accounts.region(settings);
        return region.isEmpty() ? Optional.empty() : Optional.of(place(settings, new RegionId(region)));
    }

    private NamePlace place(Settings settings, RegionId region) {
        NamePlace place = new NamePlace(workspace.place(settings).identity(), region);
        places.put(place, settings);
        return place;
    }

    /** Where there is no home, the directory cannot be made either, and the names live in memory only. */
    private static Path directory(Directories directories) {
        return directories.known("XDG_CACHE_HOME")
                ? directories.cache().resolve("names")
                : Path.of("/nonexistent/lanyard/names");
    }
}
