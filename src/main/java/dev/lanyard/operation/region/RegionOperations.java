package dev.lanyard.operation.region;

import static dev.lanyard.operation.Entry.entry;

import dev.lanyard.aws.account.Listing;
import dev.lanyard.aws.account.Regions;
import dev.lanyard.model.AwsRegion;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.NearestNames;
import dev.lanyard.model.RegionId;
import dev.lanyard.operation.Changed;
import dev.lanyard.operation.Context;
import dev.lanyard.operation.Entry;
import dev.lanyard.operation.Rows;
import java.util.List;

/** The operations of the noun {@code region}. */
public final class RegionOperations {

    private RegionOperations() {}

    /** Returns the noun's part of the catalogue. */
    public static List<Entry<?, ?>> entries() {
        return List.of(
                entry(ListRegions.class, () -> RegionOperations::list),
                entry(UseRegion.class, () -> RegionOperations::use));
    }

    private static Rows<RegionRow> list(ListRegions request, Context context) {
        Listing<AwsRegion> regions = new Regions(context.session()).list();
        regions.note().ifPresent(context.dialogue()::tell);
        List<RegionRow> rows = regions.items().stream().map(RegionRow::of).toList();
        return new Rows<>("Regions", RegionRow.class, rows);
    }

    /** Only a Region that this program was not built with is asked for: else moving needs no permission and no wait. */
    private static Changed use(UseRegion request, Context context) {
        RegionId region = request.region();
        if (!Regions.isBuiltIn(region)) {
            requireListed(region, new Regions(context.session()).list().items());
        }
        context.workplace().useRegion(region);
        return Changed.one("using", region.value(), Regions.nameOf(region));
    }

    private static void requireListed(RegionId region, List<AwsRegion> regions) {
        List<String> names = regions.stream().map(known -> known.id().value()).toList();
        if (!names.contains(region.value())) {
            throw LanyardException.usage(
                    "There is no Region '" + region + "'.",
                    NearestNames.question(region.value(), names).orElse("'region list' shows the Regions."));
        }
    }
}
