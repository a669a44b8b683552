package dev.lanyard.operation.settings;

import dev.lanyard.operation.Column;

/** A setting in force: its value, and where that comes from. */
public record SettingRow(
        @Column(id = true, meaning = Column.Meaning.NAME) String key, String value, String origin) {}
