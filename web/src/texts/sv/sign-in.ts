/** What is said on sign in, in Swedish. */
export const signIn = {
  title: 'Logga in',
  lead: 'Passa visar vem som passar för vilket arbete, och varför.',
  demo: 'Det här är en demonstration med påhittade personer. Välj vem du vill vara.',
  coach: 'Arbetskonsulent',
  coachDoes: 'Granskar förslag åt sina personer',
  manager: 'Chef på arbetsplatsen',
  managerDoes: 'Beskriver arbetsuppgifter och tjänster',
  coordinator: 'Nodsamordnare',
  coordinatorDoes: 'Ser hela noden och dess tjänster',
  failed: 'Det gick inte att logga in. Försök igen om en stund.',
  none: 'Här finns ingen demonstration. Logga in på det sätt som din organisation använder.',
} as const;
