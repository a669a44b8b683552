package dev.lanyard.aws.identity;

import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.services.sts.StsClient;

/** Makes the STS clients that credentials are exchanged with, so that they reach AWS as all other clients do. */
@FunctionalInterface
public interface StsClients {

    /** Returns a client that signs with the given credentials. */
    StsClient signedBy(AwsCredentialsProvider credentials);
}
