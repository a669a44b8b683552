package dev.lanyard.change.file;

import dev.lanyard.model.AccountId;
import dev.lanyard.model.Arn;
import dev.lanyard.model.RegionId;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a saved plan comes from.
 *
 * @param lanyard the version of Lanyard that made it
 * @param caller who made it, to AWS
 * @param command what was typed, with stars for secrets
 */
public record PlanOrigin(
        String lanyard, Instant created, Arn caller, AccountId account, Optional<RegionId> region, String command) {}
