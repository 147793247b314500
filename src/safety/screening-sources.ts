import type { PublishedSource } from "../rules/contract.ts";

// On what the questions before exercise rest, and what their answers change.

export const NICE_BACK_PAIN: PublishedSource = {
  title: "NICE guideline NG59: low back pain and sciatica in over 16s",
  address: "https://www.nice.org.uk/guidance/ng59",
};

export const RED_FLAG_FRAMEWORK: PublishedSource = {
  title:
    "Finucane et al. (2020): International framework for red flags for potential serious spinal pathologies (IFOMPT). JOSPT 50(7)",
  address: "https://www.jospt.org/doi/10.2519/jospt.2020.9971",
};

export const BEFORE_EXERCISE: PublishedSource = {
  title:
    "Riebe et al. (2015): Updating ACSM's recommendations for exercise preparticipation health screening. Medicine and Science in Sports and Exercise 47(11)",
  address:
    "https://journals.lww.com/acsm-msse/fulltext/2015/11000/updating_acsm_s_recommendations_for_exercise.28.aspx",
};

export const THIN_BONES: PublishedSource = {
  title:
    "Giangregorio et al. (2015): Too Fit To Fracture, consensus on exercise for adults with osteoporosis. Osteoporosis International 26(3)",
  address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5101068/",
};

export const PREGNANCY: PublishedSource = {
  title:
    "ACOG Committee Opinion 804 (2020): Physical activity and exercise during pregnancy and the postpartum period",
  address: "https://doi.org/10.1097/AOG.0000000000003772",
};

export const AFTER_SURGERY: PublishedSource = {
  title: "NHS: recovery after lumbar decompression surgery",
  address: "https://www.nhs.uk/conditions/lumbar-decompression-surgery/recovery/",
};

export const INFLAMED_SPINE: PublishedSource = {
  title: "NICE guideline NG65: spondyloarthritis in over 16s",
  address: "https://www.nice.org.uk/guidance/ng65",
};

export const NARROW_CANAL: PublishedSource = {
  title:
    "Lee et al. (2015): Lumbar stenosis, a recent update by review of literature. Asian Spine Journal 9(5)",
  address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4591458/",
};
