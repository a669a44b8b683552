package dev.lanyard.app.settings;

import dev.lanyard.app.host.Environment;
import dev.lanyard.aws.guard.GuardMode;
import dev.lanyard.change.apply.OnError;
import dev.lanyard.change.assess.FrictionRules;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.RegionId;
import dev.lanyard.operation.OutputFormat;
import dev.lanyard.operation.Workplace.Setting;
import dev.lanyard.operation.binding.GlobalOptions;
import dev.lanyard.operation.change.ChangeTerms;
import dev.lanyard.operation.words.Shown;
import java.net.URI;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The settings in force for one command.
 *
 * <p>A flag wins over an environment variable, that over the user's file, that over the system's file, that over the
 * default; but what the system's file pins wins over all.
 */
public final class Settings {

    private final Map<Key, Setting> inForce;
    private final GlobalOptions flags;

    private Settings(Map<Key, Setting> inForce, GlobalOptions flags) {
        this.inForce = inForce;
        this.flags = flags;
    }

    /** Decides what is in force. */
    static Settings decide(GlobalOptions flags, Environment environment, SettingsFile user, SettingsFile system) {
        Map<Key, Setting> inForce = new EnumMap<>(Key.class);
        for (Key key : Key.values()) {
            Setting wanted = Flags.setting(key, flags)
                    .or(() -> Variables.setting(key, environment))
                    .or(() -> Optional.ofNullable(user.settings().get(key)))
                    .or(() -> Optional.ofNullable(system.settings().get(key)))
                    .orElseGet(() -> new Setting(key.byDefault(), "default"));
            inForce.put(key, held(key, wanted, system));
        }
        return new Settings(inForce, flags);
    }

    private static Setting held(Key key, Setting wanted, SettingsFile system) {
        return key == Key.PROTECTED_ACCOUNTS
                ? joined(wanted, system)
                : pinned(key, wanted.value(), system).orElse(wanted);
    }

    /** Returns what the system's file says, if nothing loosens that to the value. */
    static Optional<Setting> pinned(Key key, String value, SettingsFile system) {
        return Optional.ofNullable(system.settings().get(key))
                .filter(setting -> key.pins(setting.value(), value))
                .map(setting -> new Setting(setting.value(), setting.origin() + " (pinned)"));
    }

    /** Accounts that the system's file protects stay protected, whichever others are. */
    private static Setting joined(Setting wanted, SettingsFile system) {
        Setting pin = system.settings().get(Key.PROTECTED_ACCOUNTS);
        if (pin == null || pin.equals(wanted)) {
            return wanted;
        }
        Set<AccountId> all = new TreeSet<>(Form.accounts(wanted.value()));
        all.addAll(Form.accounts(pin.value()));
        String ids = String.join(", ", all.stream().map(AccountId::value).toList());
        return new Setting(ids, wanted.origin() + ", " + pin.origin() + " (pinned)");
    }

    /** Returns all of them by name, for {@code settings show}. */
    public Map<String, Setting> all() {
        Map<String, Setting> all = new LinkedHashMap<>();
        inForce.forEach((key, setting) -> all.put(key.text(), setting));
        return all;
    }

    /** Returns one of them. */
    public Setting get(Key key) {
        return inForce.getOrDefault(key, new Setting(key.byDefault(), "default"));
    }

    /** Returns whether AWS is the simulated organisation. */
    public boolean sandbox() {
        return isTrue(Key.SANDBOX);
    }

    /** Returns whether changing calls are refused for this command. */
    public boolean dryRun() {
        return flags.dryRun();
    }

    /** Returns whether changing calls are refused by a setting. */
    public boolean readOnly() {
        return isTrue(Key.READ_ONLY);
    }

    /** Returns whether questions are answered with yes. */
    public boolean yes() {
        return flags.yes() || !isTrue(Key.CONFIRM);
    }

    /** Returns whether this command is asked for a plan instead of a change. */
    public boolean wantsPlan() {
        return flags.plan() || flags.planOut().isPresent();
    }

    /**
     * Returns how changes are carried out.
     *
     * @param line what was typed, with stars for secrets
     */
    public ChangeTerms changeTerms(String line) {
        return new ChangeTerms(
                flags.plan(),
                flags.planOut(),
                guard(),
                flags.onError().orElse(OnError.CONTINUE),
                yes(),
                flags.confirm(),
                friction(),
                line);
    }

    /** Returns from where on it takes more than a yes to change something. */
    public FrictionRules friction() {
        return new FrictionRules(
                Integer.parseInt(get(Key.CONFIRM_NAME_ABOVE).value()),
                Form.accounts(get(Key.PROTECTED_ACCOUNTS).value()));
    }

    /** Returns the JMESPath expression. */
    public Optional<String> query() {
        return flags.query();
    }

    /** Returns the form of results, where one was chosen. */
    public Optional<OutputFormat> output() {
        String value = get(Key.OUTPUT).value();
        return value.equals("auto")
                ? Optional.empty()
                : Optional.of(OutputFormat.valueOf(value.toUpperCase(Locale.ROOT)));
    }

    /** Returns whether colours are used. */
    public boolean color(boolean terminal, Environment environment) {
        return switch (get(Key.COLOR).value()) {
            case "always" -> true;
            case "never" -> false;
            default -> terminal && !environment.variable("TERM").equals(Optional.of("dumb"));
        };
    }

    /** Returns the program that shows what is longer than the screen. */
    public Optional<String> pager() {
        return text(Key.PAGER).filter(pager -> !pager.equals("none"));
    }

    /**
     * Returns the AWS profile that was chosen by a flag or a file; one chosen by the environment is left to the lookup
     * of credentials, which ranks it below access keys in the environment.
     */
    public Optional<String> profile(Environment environment) {
        boolean keys = environment.variable("AWS_ACCESS_KEY_ID").isPresent();
        boolean byFlag = flags.configProfile().isPresent();
        return byFlag || !keys ? ownText(Key.PROFILE) : Optional.empty();
    }

    /** Returns what the guard lets through. */
    public GuardMode guard() {
        if (readOnly()) {
            return GuardMode.READ_ONLY;
        }
        return dryRun() ? GuardMode.DRY_RUN : GuardMode.OPEN;
    }

    /** Returns the Region, unless AWS's own variables or files are to say it. */
    public Optional<RegionId> region() {
        return ownText(Key.REGION).map(text -> valid(Key.REGION, text, RegionId::new));
    }

    /** Returns the endpoint, unless AWS's own variables or files are to say it. */
    public Optional<URI> endpoint() {
        return ownText(Key.ENDPOINT_URL).map(text -> valid(Key.ENDPOINT_URL, text, Settings::address));
    }

    private static URI address(String text) {
        URI address = URI.create(text);
        if (address.getHost() == null || !String.valueOf(address.getScheme()).startsWith("http")) {
            throw new IllegalArgumentException(text);
        }
        return address;
    }

    private boolean isTrue(Key key) {
        return get(key).value().equals("true");
    }

    private Optional<String> ownText(Key key) {
        return key.variables().contains(get(key).origin()) ? Optional.empty() : text(key);
    }

    private Optional<String> text(Key key) {
        return Optional.of(get(key).value()).filter(text -> !text.isEmpty());
    }

    private <T> T valid(Key key, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (LanyardException | IllegalArgumentException e) {
            throw new LanyardException(
                    ErrorKind.CONFIGURATION,
                    Shown.quoted(text) + " is not a valid " + key.text() + " (" + get(key).origin() + ").",
                    "Correct it, or give another one as a flag.",
                    e);
        }
    }
}
