// What is judged in the tests is judged as in the app: with the network that lifts keypoints into space.
import { installSpaceNetwork } from "../scripts/space-network.ts";

installSpaceNetwork();
