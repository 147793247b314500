import type { Bundle, Observation, ObservationComponent, QuestionnaireResponse } from "@medplum/fhirtypes";
import type { FunctionAnswer, PainFigures, ReportFigures } from "./figures.ts";
import { measuresOf } from "./table.ts";

/** Systems of codes: our own, which docs/report-format.md explains, and published ones. */
const OWN = "urn:plumbline:measure";
const OWN_EXERCISE = "urn:plumbline:exercise";
const OWN_SCALE = "urn:plumbline:questionnaire:own-activities";
const UCUM = "http://unitsofmeasure.org";
const LOINC = "http://loinc.org";
const CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";
const ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

/** LOINC's code of pain as a number from 0 to 10, as the person tells it. */
const PAIN = {
  system: LOINC,
  code: "72514-3",
  display: "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
};

const DEVICE = { display: "Plumbline: one camera, 17 points of the body" };

/**
 * The figures of a report as a FHIR R4 bundle (https://hl7.org/fhir/R4/): an observation for each exercise and each answer about
 * pain, a questionnaire response for each day on which own activities were answered. It names nobody: who takes it in knows whose
 * it is. `madeAt` is milliseconds since 1970.
 */
export function reportAsFhir(figures: ReportFigures, madeAt: number): Bundle {
  const resources = [
    ...exerciseObservations(figures),
    ...figures.pain.flatMap(painObservations),
    ...figures.badDays.map(badDayObservation),
    ...responses(figures.abilities),
  ];
  return {
    resourceType: "Bundle",
    type: "collection",
    timestamp: iso(madeAt),
    ...(resources.length === 0 ? {} : { entry: resources.map((resource) => ({ resource })) }),
  };
}

function exerciseObservations({ from, to, exercises }: ReportFigures): readonly Observation[] {
  return exercises.map((one) => ({
    resourceType: "Observation",
    status: "final",
    category: [{ coding: [{ system: CATEGORY, code: "activity" }] }],
    code: { coding: [{ system: OWN_EXERCISE, code: one.exercise }], text: one.name },
    effectivePeriod: { start: iso(from), end: iso(to) },
    device: DEVICE,
    component: measuresOf(one).map(({ id, value, unit }): ObservationComponent => {
      const code = { coding: [{ system: OWN, code: id }] };
      return value === null
        ? { code, dataAbsentReason: { coding: [{ system: ABSENT, code: "unknown" }] } }
        : { code, valueQuantity: { value, unit, system: UCUM, code: unit } };
    }),
  }));
}

function painObservations({ at, before, after }: PainFigures): readonly Observation[] {
  const told = [
    ["pain-before", before],
    ["pain-after", after],
  ] as const;
  return told.flatMap(([own, pain]): Observation[] =>
    pain === null
      ? []
      : [toldObservation(at, { coding: [PAIN, { system: OWN, code: own }] }, { valueInteger: pain })],
  );
}

function badDayObservation(at: number): Observation {
  const code = {
    coding: [{ system: OWN, code: "bad-day" }],
    text: "Said to be a bad day: asked for half, the gentler way",
  };
  return toldObservation(at, code, { valueBoolean: true });
}

/** What the person told of themselves. */
function toldObservation(
  at: number,
  code: Observation["code"],
  value: Pick<Observation, "valueInteger" | "valueBoolean">,
): Observation {
  return {
    resourceType: "Observation",
    status: "final",
    category: [{ coding: [{ system: CATEGORY, code: "survey" }] }],
    code,
    effectiveDateTime: iso(at),
    ...value,
  };
}

function responses(abilities: readonly FunctionAnswer[]): readonly QuestionnaireResponse[] {
  const times = [...new Set(abilities.map(({ at }) => at))];
  return times.map((time) => ({
    resourceType: "QuestionnaireResponse",
    questionnaire: OWN_SCALE,
    status: "completed",
    authored: iso(time),
    item: abilities
      .filter(({ at }) => at === time)
      .map(({ activity, score }, i) => ({
        linkId: `activity-${i + 1}`,
        text: activity,
        answer: [{ valueInteger: score }],
      })),
  }));
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
