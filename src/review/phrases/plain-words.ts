/**
 * Office and Latin words with the plain ones, after the public-domain list of 18F and GOV.UK's words to avoid.
 * `plain` stands in the same place in the sentence.
 */
export const PLAIN_WORDS: readonly (readonly [words: string, plain: string])[] = [
  ['utilise|utilize', 'use'],
  ['utilised|utilized', 'used'],
  ['utilising|utilizing', 'using'],
  ['utilisation|utilization', 'use'],
  ['commence', 'start'],
  ['commences', 'starts'],
  ['commenced', 'started'],
  ['commencing', 'starting'],
  ['prior to', 'before'],
  ['subsequent to', 'after'],
  ['facilitate', 'help with'],
  ['endeavour to|endeavor to', 'try to'],
  ['ascertain', 'find out'],
  ['in the event that', 'if'],
  ['in respect of|in regard to|pertaining to|with regard to|with respect to', 'about'],
  ['pursuant to', 'under'],
  ['notwithstanding', 'despite'],
  ['forthwith', 'at once'],
  ['henceforth', 'from now on'],
  ['heretofore', 'until now'],
  ['in lieu of', 'instead of'],
  ['remittance', 'payment'],
  ['in order to', 'to'],
  ['at this juncture', 'now'],
  ['terminate', 'end'],
  ['per annum', 'a year'],
];

/** Words of the trade that a customer need not know; one is enough. */
export const IN_HOUSE = `backend back-end frontend hotfix hot-fix repro repros provisioned provisioning deprovision deprovisioned recert clawback breakage accrual accruals workstream
cut-over cutover rate-limited rate_card rate_cards wave-pick re-cut re-keyed rekeyed tranche tranche-limited pipeline_conversion pipeline lending_mandate mandate_holder reinstatement_value
escalation_matrix level_2 tier_2 tier_3 tier-2 second-line second_line third-line 2nd_line 3rd_line first_line sprint backlog payload endpoint idempotent idempotency throttling failover fail-over
decommissioned decommission sunsetted sunsetting onboarding_flow upstream downstream interlock telemetry handshake re-advertise unpair flush flushed propagate propagated propagation
subrogation indemnification indemnity indemnified salvage loss_ratio excess_waiver underwriting bordereau reinstatement adjudication adjudicated apportionment apportioned accrued accrual_basis
reconcile reconciliation ledger ledgered journal_entry suspense_account nostro chargeback_code settlement_file clearing_file value-dated value_date capitalised_interest amortised amortized amortisation
consignment manifest manifested deconsolidated deconsolidation demurrage cross-dock cross-docked linehaul line-haul trunk_route last-mile last_mile inbound outbound_scan put-away pick-face pick_face backorder
co-brand qualifying_bucket non-qualifying bucket de-dupe dedupe deduped deduplicated ingest ingested ingestion orchestration cron cronjob daemon regression rollback roll-back sandboxed whitelisted whitelist
tenancy_root tenant_root resource_group subnet gateway namespace schema reindex re-index reindexed null_pointer race_condition cache_invalidation hydrated middleware firmware_branch handover_thing
meter_read_flow data_flow re-derived rederived reverted_post settlement_class profile_class de-energised de-energized re-energised commissioning decommissioning derogation annexed in_situ ex_gratia
pro_rata ipso_facto inter_alia mutatis_mutandis per_centum per_cent_of_the schedule_of movable immobilisation immobilization inception`;

/** Short forms that everybody knows. */
export const KNOWN_SHORT = `ok pdf usb tv uk us usa eu vat gmt id sms pin url am pm gb mb tb kb hdmi utc bst cet dvd cd pc mac sim gps atm it hr ceo cto faq cv nhs iban bic csv jpg jpeg png gif zip
km kg cm mm ml led lcd wifi wi-fi qr isbn diy ac asap eta faqs rsvp vip nb ps po pos eur usd gbp chf sek nok dkk inr aud cad kes ngn zar rs dhl ups dpd fedex gls usps bbc ikea hp ibm bmw vw lg
tba tbc dob ny la dc nyc llc ltd plc gmbh uv ph xl xxl xs hd uhd mp cpu ram ssd hdd esim nfc app apr vpn sos ba ma phd md dr mr mrs ms st rd ave no nr vs aka etc mot mri ct gp icu er a4 a5 mfa cc bcc re fw
ii iii iv vi vii viii ix xi xii hgv suv bnb cod emi kyc noc rto upi neft otp gst pan ssn irs hmrc dvla fca ico gdpr dna hiv`;
