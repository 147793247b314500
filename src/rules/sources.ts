import { text } from "../words/words.ts";
import type { PublishedSource, UnlinkedSource } from "./contract.ts";

/** The article that this app grew from; where it stands on the web could not be checked, so that no address is given. */
export const ARTICLE: UnlinkedSource = {
  title: "How to Strengthen the Lower Back, medically reviewed by Danielle Hildreth, CPT, 2023",
  address: null,
  reason: text("the article this app grew from; address not known"),
};

/** Exercise as care for back pain that lasts. */
export const WHO_BACK_PAIN: PublishedSource = {
  title:
    "World Health Organization (2023): guideline for non-surgical management of chronic primary low back pain in adults",
  address: "https://www.who.int/publications/i/item/9789240081789",
};

/** Small amounts first, more by and by; with a lasting condition, ask. */
export const WHO_ACTIVITY: PublishedSource = {
  title: "World Health Organization (2020): guidelines on physical activity and sedentary behaviour",
  address: "https://www.who.int/publications/i/item/9789240015128",
};

/** All major muscle groups two or three days a week; step by step; an instructor helps. */
export const ACSM_EXERCISE: PublishedSource = {
  title:
    "Garber and others (2011): Quantity and quality of exercise, position stand of the American College of Sports Medicine",
  address: "https://doi.org/10.1249/MSS.0b013e318213fefb",
};

/** Clothes, shoes, warming up, a balanced programme, starting slowly, asking a doctor first. */
export const SAFE_EXERCISE: PublishedSource = {
  title: "American Academy of Orthopaedic Surgeons, OrthoInfo: Safe exercise",
  address: "https://www.orthoinfo.org/en/staying-healthy/safe-exercise/",
};

/** Exercises for the back, water, room around you, starting slowly, whom to ask. */
export const BACK_EXERCISES_VERSUS_ARTHRITIS: PublishedSource = {
  title: "Versus Arthritis: Exercises for the back",
  address:
    "https://www.versusarthritis.org/about-arthritis/exercising-with-arthritis/exercises-for-healthy-joints/exercises-for-the-back/",
};

/** Slow movements, a few repetitions, and stopping where symptoms get worse. */
export const BACK_EXERCISES_NHS: PublishedSource = {
  title: "NHS inform (Scotland): Exercises for back pain",
  address:
    "https://www.nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/exercises/exercises-for-back-pain",
};

/** What a warm-up is for and what belongs to it. */
export const WARM_UP_NHS: PublishedSource = {
  title: "NHS inform (Scotland): Warm-up and cool-down",
  address:
    "https://www.nhsinform.scot/healthy-living/keeping-active/before-and-after-exercise/warm-up-and-cool-down/",
};

/** Hands behind the head and elbows back; arms crossed and turning, both on a chair. */
export const BODY_CHECK_NHS: PublishedSource = {
  title: "Newcastle Hospitals (NHS): 1 minute body check",
  address:
    "https://newcastle-hospitals.nhs.uk/services/newcastle-occupational-health-service/physiotherapy/1-minute-body-check",
};

/** Pain from 0 to 3, 4 to 5 and 6 to 10 while exercising. */
export const PAIN_SCALE: PublishedSource = {
  title: "Provide Physiotherapy: Pain traffic light",
  address: "https://providephysiotherapy.org.uk/pain-traffic-light/",
};

/** Lifting chest and legs face down loads the spine most; one leg and the other arm on hands and knees load it little. */
export const EXTENSOR_LOAD: PublishedSource = {
  title:
    "Callaghan, Gunning and McGill (1998): The relationship between lumbar spine load and muscle activity during extensor exercises",
  address: "https://doi.org/10.1093/ptj/78.1.8",
};

/** The swing is a hinge of the hips, worked by the buttocks, and loads the lower back. */
export const SWING_LOAD: PublishedSource = {
  title:
    "McGill and Marshall (2012): Kettlebell swing, snatch, and bottoms-up carry: back and hip muscle activation, motion, and low back loads",
  address: "https://doi.org/10.1519/JSC.0b013e31823a4063",
};

/** Bridges for the muscles that carry the lower back. */
export const BRIDGE_MAYO: PublishedSource = {
  title: "Mayo Clinic: Bridge position",
  address:
    "https://www.mayoclinic.org/diseases-conditions/herniated-disk/multimedia/bridge-position/img-20008721",
};

/** A straight line from knees to shoulders and no higher; on all fours no arching of the back. */
export const BRIDGE_ACE: PublishedSource = {
  title: "American Council on Exercise: Quadruped hip extension and glute bridge",
  address: "https://www.acefitness.org/resources/everyone/blog/3194/ace-fitness-bracket-buster-match-up-1/",
};

/** The nearer the feet, the less the back of the thighs has to do in a bridge. */
export const BRIDGE_FEET: PublishedSource = {
  title: "Lehecka and others (2017): Building a better gluteal bridge",
  address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5534144",
};

/** What drawing the belly in is thought to train. */
export const DRAWING_IN_STUDY: PublishedSource = {
  title:
    "Hodges and Richardson (1996): Inefficient muscular stabilization of the lumbar spine associated with low back pain",
  address: "https://doi.org/10.1097/00007632-199611150-00014",
};

/** How the manoeuvre is taught. */
export const DRAWING_IN_BOOK: UnlinkedSource = {
  title:
    "Richardson, Hodges and Hides (2004): Therapeutic exercise for lumbopelvic stabilization, 2nd edition",
  address: null,
  reason: text("a printed book"),
};

/** What exercises of this kind do for backs that hurt for long: about as much as other exercise. */
export const MOTOR_CONTROL_REVIEW: PublishedSource = {
  title:
    "Saragiotto and others (2016), Cochrane: Motor control exercise for chronic non-specific low-back pain",
  address: "https://doi.org/10.1002/14651858.CD012004",
};

/** How far healthy people turn while they sit, about 45° to a side. */
export const ROTATION_RANGE: PublishedSource = {
  title:
    "Johnson and others (2012): Reliability of thoracic spine rotation range-of-motion measurements in healthy adults",
  address: "https://doi.org/10.4085/1062-6050-47.1.52",
};

/** How far angles from a flat picture are off, MoveNet among them. */
export const KEYPOINT_ERROR: PublishedSource = {
  title:
    "Washabaugh and others (2022): Comparing the accuracy of open-source pose estimation methods for measuring gait kinematics",
  address: "https://doi.org/10.1016/j.gaitpost.2022.08.008",
};

/** Hip, knee and ankle off by 4.0, 5.6 and 7.4° on average in people who walk past one camera. */
export const GAIT_ERROR: PublishedSource = {
  title: "Stenum and others (2021): Two-dimensional video-based analysis of human gait using pose estimation",
  address: "https://doi.org/10.1371/journal.pcbi.1008935",
};

/** Which 17 points of a body the model finds, and what it is not meant for. */
export const MODEL_CARD: PublishedSource = {
  title: "Google: MoveNet.SinglePose model card",
  address: "https://storage.googleapis.com/movenet/MoveNet.SinglePose%20Model%20Card.pdf",
};
