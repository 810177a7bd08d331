export function renderAll(): Promise<Record<string, string>>;
