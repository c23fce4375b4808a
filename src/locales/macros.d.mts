import type { PluginOption } from 'vite'

export function texts(): PluginOption[]
