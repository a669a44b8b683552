package dev.lanyard.sandbox.ssm;

import static dev.lanyard.sandbox.ssm.TestingSsm.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.ssm.model.ServiceSetting;

class SettingsTests {

    private static final String TIER = "/ssm/managed-instance/activation-tier";
    private static final String DHMC = "/ssm/managed-instance/default-ec2-instance-management-role";

    private final TestingSsm ssm = new TestingSsm();

    @ParameterizedTest
    @CsvSource({
        "/ssm/managed-instance/activation-tier, standard",
        "/ssm/managed-instance/default-ec2-instance-management-role, $None",
        "/ssm/parameter-store/default-parameter-tier, Standard",
        "/ssm/parameter-store/high-throughput-enabled, false",
    })
    void aSettingThatNobodyTouchedHasItsDefault(String id, String value) {
        assertThat(setting(id).settingValue()).isEqualTo(value);
        assertThat(setting(id).status()).isEqualTo("Default");
    }

    @Test
    void aSettingThatWasSetSaysByWhomAndSinceWhen() {
        ssm.client.updateServiceSetting(it -> it.settingId(TIER).settingValue("advanced"));

        ServiceSetting setting = setting(TIER);
        assertThat(setting.settingValue()).isEqualTo("advanced");
        assertThat(setting.status()).isEqualTo("Customized");
        assertThat(setting.lastModifiedUser()).startsWith("arn:aws:iam::123456789012:");
        assertThat(setting.lastModifiedDate()).isEqualTo(ssm.sandbox.now());
        assertThat(setting.arn()).isEqualTo("arn:aws:ssm:us-east-1:123456789012:servicesetting" + TIER);
    }

    @Test
    void aSettingIsAlsoNamedByItsArn() {
        String arn = setting(DHMC).arn();
        ssm.client.updateServiceSetting(it -> it.settingId(arn).settingValue("service-role/Some"));

        assertThat(setting(DHMC).settingValue()).isEqualTo("service-role/Some");
        assertThat(setting(arn).settingId()).isEqualTo(DHMC);
    }

    @Test
    void aResetBringsTheDefaultBack() {
        ssm.client.updateServiceSetting(it -> it.settingId(TIER).settingValue("advanced"));
        ServiceSetting after =
                ssm.client.resetServiceSetting(it -> it.settingId(TIER)).serviceSetting();

        assertThat(after.settingValue()).isEqualTo("standard");
        assertThat(setting(TIER).status()).isEqualTo("Default");
    }

    @Test
    void anUnknownSettingOrValueIsRefused() {
        assertThat(refusal(() -> setting("/ssm/absent"))).startsWith("ServiceSettingNotFound");
        assertThat(refusal(() -> ssm.client.resetServiceSetting(it -> it.settingId("/ssm/absent"))))
                .startsWith("ServiceSettingNotFound");
        assertThat(refusal(() ->
                        ssm.client.updateServiceSetting(it -> it.settingId(TIER).settingValue("platinum"))))
                .startsWith("ValidationException");
    }

    private ServiceSetting setting(String id) {
        return ssm.client.getServiceSetting(it -> it.settingId(id)).serviceSetting();
    }
}
