package fi.solmu.kernel.network;

/** How the network is governed as a whole. Source: Provan and Kenis (2008), Modes of Network Governance. */
public enum GovernanceMode {
    PARTICIPANT_GOVERNED,
    LEAD_ORGANISATION,
    NETWORK_ADMINISTRATIVE_ORGANISATION
}
