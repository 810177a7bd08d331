import type { Incidents, View, With } from './schemas';

export type Interval = View<Incidents['ConfidenceInterval']>;
export type Comparison = View<Incidents['StatisticsComparison'], 'pValue'>;
export type SurvivalStep = View<Incidents['SurvivalStep']>;

export type DurationStatistics = With<
  View<
    Incidents['DurationStatistics'],
    'median' | 'medianInterval' | 'p75' | 'p90' | 'survivalMedian' | 'previousMedian'
  >,
  { comparison: Comparison; medianInterval: Interval | null; survival: SurvivalStep[] }
>;

export type ControlChartWeek = View<Incidents['ControlChartWeek']>;

export type FrequencyStatistics = With<
  View<Incidents['FrequencyStatistics']>,
  { comparison: Comparison; perWeekInterval: Interval; chart: ControlChartWeek[] }
>;

export type DetectionStatistics = View<Incidents['DetectionStatistics'], 'share'>;

export type TimeInSeverity = With<
  View<Incidents['TimeInSeverity'], 'median' | 'medianInterval' | 'p75' | 'p90' | 'survivalMedian'>,
  { medianInterval: Interval | null }
>;

export type ImprovementArea = With<
  View<Incidents['ImprovementArea'], 'now' | 'before'>,
  { comparison: Comparison }
>;

export type StatisticsGroup = With<
  View<Incidents['IncidentStatisticsGroup']>,
  {
    frequency: FrequencyStatistics;
    detection: DetectionStatistics;
    durations: DurationStatistics[];
    timeInSeverity: TimeInSeverity[];
    improvement: ImprovementArea[];
  }
>;

export type TagCount = With<
  View<Incidents['TagCount'], 'entries'>,
  { byService: View<Incidents['TagServiceCount']>[] }
>;

export type TagCounts = With<View<Incidents['TagCounts'], 'service'>, { items: TagCount[] }>;
export type StatisticsPeriod = View<Incidents['StatisticsPeriod']>;

export type IncidentStatistics = With<
  View<Incidents['IncidentStatistics']>,
  { period: StatisticsPeriod; previous: StatisticsPeriod; groups: StatisticsGroup[] }
>;

export type TeamHumanCost = With<
  View<
    Incidents['TeamHumanCost'],
    | 'medianResponders'
    | 'medianEngagedHours'
    | 'engagedHours'
    | 'eveningHours'
    | 'nightHours'
    | 'weightedHours'
    | 'interruptedNights'
    | 'concentration'
    | 'index'
    | 'baselineResponders'
    | 'baselineHours'
    | 'suppressed'
  >,
  { shifts: View<Incidents['ShiftLoad']>; command: View<Incidents['TimeInCommand'], 'hours' | 'medianHours'> }
>;

export type HumanCost = With<
  View<Incidents['HumanCost']>,
  { period: StatisticsPeriod; weights: View<Incidents['HumanCostWeights']>; teams: TeamHumanCost[] }
>;

export type DeliveryShare = With<
  View<Incidents['DeliveryShare'], 'share'>,
  { interval: View<Incidents['ConfidenceInterval']> | null }
>;

export type DeliveryMinutes = View<Incidents['DeliveryMinutes'], 'median' | 'medianInterval' | 'p90'>;

export type DoraPairing = With<
  View<Incidents['DoraPairing'], 'deliveryUnknownBecause'>,
  {
    timeToMitigate: DurationStatistics[];
    delivery: With<
      View<Incidents['DeliveryStatistics'], 'incidentsPer100Deployments'>,
      {
        changeFailRate: DeliveryShare;
        deploymentRework: DeliveryShare;
        failedDeploymentRecovery: DeliveryMinutes;
        changeLeadTime: DeliveryMinutes;
      }
    > | null;
  }
>;

export type TeamQuarter = View<Incidents['TeamQuarter'], 'humanLoad'>;
export type DoraPlot = With<View<Incidents['DoraPlot']>, { points: TeamQuarter[] }>;
