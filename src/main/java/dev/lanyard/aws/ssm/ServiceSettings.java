package dev.lanyard.aws.ssm;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.model.ServiceSetting;
import dev.lanyard.model.SettingId;
import java.util.Optional;
import software.amazon.awssdk.services.ssm.SsmClient;

/** The service settings of an account in a Region. */
public final class ServiceSettings {

    private final SsmClient ssm;

    /** Talks to the session's Region. */
    public ServiceSettings(AwsSession session) {
        this.ssm = session.ssm();
    }

    /** Returns a setting; AWS's ServiceSettingNotFound when there is none of that id. */
    public ServiceSetting get(SettingId id) {
        software.amazon.awssdk.services.ssm.model.ServiceSetting found =
                ssm.getServiceSetting(request -> request.settingId(id.value())).serviceSetting();
        return new ServiceSetting(
                id,
                text(found.settingValue()),
                text(found.status()),
                Optional.ofNullable(found.lastModifiedDate()),
                text(found.lastModifiedUser()),
                text(found.arn()));
    }

    /** Gives a setting a value of one's own. */
    public void set(SettingId id, String value) {
        ssm.updateServiceSetting(request -> request.settingId(id.value()).settingValue(value));
    }

    /** Makes a setting what it is in a new account. */
    public void reset(SettingId id) {
        ssm.resetServiceSetting(request -> request.settingId(id.value()));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
