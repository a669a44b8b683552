package dev.lanyard.inventory;

import dev.lanyard.model.Association;
import dev.lanyard.model.Instance;
import dev.lanyard.model.RegionId;

/** An instance that wears a profile, and by which association. */
public record Wearer(RegionId region, Instance instance, Association association) {}
